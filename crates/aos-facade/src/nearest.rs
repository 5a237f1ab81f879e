//! Names near to one that does not exist.

/// The names nearest to a mistaken one, the nearest first, as a person lists
/// them: `a, b or c`.
pub(crate) fn nearest<'a>(mistaken: &str, names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<(usize, &str)> =
        names.map(|name| (strsim::levenshtein(mistaken, name), name)).collect();
    names.sort_unstable();
    let names: Vec<&str> = names.into_iter().take(3).map(|(_, name)| name).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{} or {last}", before.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
