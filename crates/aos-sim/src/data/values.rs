//! Scalars that fit the canonical name of a field.

use crate::{
    fleet::{WORDS, person, words},
    random::{fraction, guid, mix, pick},
    specification::Schema,
};

/// Whether a field may be null; what identifies a row may not.
pub(super) fn may_be_null(name: &str) -> bool {
    !(name.ends_with("id") || name.ends_with("name") || name.ends_with("mail") || name == "name")
}

pub(super) fn integer(name: &str, key: u64, samples: &[f64], schema: &Schema) -> i64 {
    let largest = samples.iter().copied().fold(0.0, f64::max);
    let most = if name.contains("age") && name.len() <= 4 {
        80
    } else if largest > 0.0 {
        (largest.min(1e15) as i64).saturating_mul(2) + 3
    } else if ["storage", "size", "quota", "usage"].iter().any(|part| name.contains(part)) {
        50 << 30
    } else {
        40
    };
    // Most counters are small.
    let share = fraction(mix(key)) * fraction(mix(key ^ 1));
    let number = (share * most as f64) as i64;
    let least = schema.minimum.map_or(i64::MIN, |least| least as i64);
    let limit = schema.maximum.map_or(i64::MAX, |most| most as i64);
    number.clamp(least, limit.max(least))
}

pub(super) fn number(name: &str, key: u64, samples: &[f64]) -> f64 {
    let share = fraction(mix(key));
    let number = match name {
        "lat" | "latitude" => share * 110.0 - 45.0,
        "lon" | "lng" | "longitude" => share * 360.0 - 180.0,
        _ => share * 2.0 * samples.iter().copied().fold(10.0, f64::max),
    };
    (number * 1_000.0).round() / 1_000.0
}

pub(super) fn number_text(name: &str, key: u64, sample: Option<&str>) -> String {
    let sampled = sample.and_then(|sample| sample.parse::<f64>().ok());
    match sample.and_then(|sample| sample.split_once('.')) {
        Some((_, fraction)) if sampled.is_some() => {
            format!("{:.*}", fraction.len(), number(name, key, &[]))
        }
        _ => {
            let samples: Vec<f64> = sampled.into_iter().collect();
            integer(name, key, &samples, &Schema::default()).to_string()
        }
    }
}

/// A size in the forms of the vendor: `12.50 GB`, `3/10 GB`, `0 GB`.
pub(super) fn size(key: u64, sample: Option<&str>) -> String {
    let share = fraction(mix(key)) * fraction(mix(key ^ 1));
    if sample.is_some_and(|sample| sample.contains('/')) {
        let limit = 1 + mix(key ^ 2) % 10;
        return format!("{}/{limit} GB", (share * limit as f64) as u64);
    }
    match mix(key ^ 3) % 6 {
        0 => "0 GB".to_owned(),
        1 => format!("{:.2} TB", share * 4.0),
        2 => format!("{:.1} MB", share * 900.0),
        _ => format!("{:.2} GB", share * 600.0),
    }
}

pub(super) fn text(name: &str, key: u64, samples: &[&str]) -> String {
    let ends = |parts: &[&str]| parts.iter().any(|part| name.ends_with(part));
    let sample = (!samples.is_empty()).then(|| pick(samples, mix(key ^ 4)));
    let (first, second) = words(mix(key));
    let slug = || format!("{first}-{second}").to_ascii_lowercase();
    if ends(&["mail", "mailaddress", "emails", "upn", "owner"]) {
        let (first, last) = person(mix(key ^ 5));
        format!("{first}.{last}@{}.example", slug()).to_ascii_lowercase()
    } else if ends(&["displayname", "username", "createdby", "creatorname"]) {
        let (first, last) = person(mix(key ^ 5));
        format!("{first} {last}")
    } else if ends(&["url", "link"]) {
        format!("https://{}.example/{:08x}", slug(), mix(key ^ 6) as u32)
    } else if name == "ip" || ends(&["ip", "ipaddress"]) {
        // Address blocks that are reserved for documentation.
        let net = pick(&["192.0.2", "198.51.100", "203.0.113"], mix(key ^ 7));
        format!("{net}.{}", 1 + mix(key ^ 8) % 254)
    } else if ends(&["phone", "mobile", "fax", "pager", "phonenumber"]) {
        format!("+49 30 5550{:03}", mix(key) % 1_000)
    } else if ends(&["id", "ids"]) {
        match sample.filter(|sample| !looks_like_guid(sample)) {
            Some(sample) => vary_digits(sample, key),
            None => guid(key),
        }
    } else if ends(&["organization", "company", "customername"]) {
        format!("{first} {second} {}", pick(&WORDS.trades, mix(key ^ 9)))
    } else if ends(&["country", "countryorregion"]) && sample.is_none_or(|text| text.len() > 2) {
        pick(&WORDS.countries, mix(key)).to_owned()
    } else if let Some(what) = name.strip_suffix("name").filter(|what| !what.is_empty()) {
        format!("{first} {second} {}", what.trim_end_matches('s'))
    } else {
        match (name, sample) {
            ("name" | "title", Some(sample)) => format!("{sample} {}", 1 + mix(key) % 99),
            ("version", Some(sample)) => vary_digits(sample, key),
            (_, Some(sample)) => sample.to_owned(),
            (_, None) => format!("{first} {second}"),
        }
    }
}

fn looks_like_guid(text: &str) -> bool {
    text.len() == 36 && text.split('-').count() == 5
}

pub(super) fn vary_digits(text: &str, key: u64) -> String {
    let mut state = key;
    text.chars()
        .map(|character| {
            if !character.is_ascii_digit() {
                return character;
            }
            state = mix(state);
            char::from_digit((state % 10) as u32, 10).unwrap_or(character)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_their_names() {
        for key in (0..200_u64).map(mix) {
            let text = |name| text(name, key, &[]);
            assert!(text("email").contains('@') && text("email").ends_with(".example"));
            assert!(looks_like_guid(&text("resourceid")), "{}", text("resourceid"));
            assert!(text("loginip").split('.').count() == 4);
            assert!(text("teamsurl").starts_with("https://"));
            assert!(text("officephone").starts_with('+'));
            assert!(text("groupname").ends_with(" group"));
        }
        assert_eq!(vary_digits("E-1042", 1).len(), 6);
        assert!(text("employeeid", 3, &["E-1042"]).starts_with("E-"));
        assert_eq!(text("category", 3, &["Users"]), "Users");
    }

    #[test]
    fn numbers_keep_their_limits_and_their_form() {
        let schema = Schema { minimum: Some(3.0), maximum: Some(5.0), ..Schema::default() };
        for key in (0..200_u64).map(mix) {
            assert!((3..=5).contains(&integer("count", key, &[100.0], &schema)));
            assert!((0..243).contains(&integer("count", key, &[120.0], &Schema::default())));
            assert!((-45.0..=65.0).contains(&number("lat", key, &[])));
            assert_eq!(
                number_text("unitprice", key, Some("2.75")).split_once('.').unwrap().1.len(),
                2
            );
            assert!(number_text("failedcount", key, Some("N/A")).parse::<u64>().is_ok());
        }
    }

    #[test]
    fn sizes_have_the_forms_of_the_samples() {
        for key in (0..200_u64).map(mix) {
            assert!(size(key, Some("0/1 GB")).contains('/'));
            let (number, unit) =
                size(key, None).split_once(' ').map(|(n, u)| (n.to_owned(), u.to_owned())).unwrap();
            assert!(number.parse::<f64>().is_ok() && ["MB", "GB", "TB"].contains(&&*unit));
        }
    }
}
