//! Names near to one that does not exist.

/// The names nearest to a mistaken one, the nearest first, as a person lists
/// them: `a, b or c`.
pub(crate) fn nearest<'a>(mistaken: &str, names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<(usize, &str)> =
        names.map(|name| (distance(mistaken, name), name)).collect();
    names.sort_unstable();
    let names: Vec<&str> = names.into_iter().take(3).map(|(_, name)| name).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{} or {last}", before.join(", ")),
    }
}

/// How many letters are to be put in, left out or replaced to make one text of
/// the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], index + 1);
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_single_letters() {
        for (from, to, letters) in
            [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 2)]
        {
            assert_eq!(distance(from, to), letters, "{from} {to}");
        }
    }

    #[test]
    fn the_nearest_comes_first() {
        let names = ["update_user_manager", "retrieve_users", "retrieve_user", "add_service"];
        let near = |mistaken| nearest(mistaken, names.into_iter());
        assert_eq!(near("retrieve_usr"), "retrieve_user, retrieve_users or add_service");
        assert!(near("update_manager").starts_with("update_user_manager, "));
        assert_eq!(nearest("a", std::iter::empty()), "");
        assert_eq!(nearest("a", ["b"].into_iter()), "b");
    }
}
