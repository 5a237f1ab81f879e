//! Every paged list with every way in which a service may page: a typed call and a JSON
//! call return the same rows and end in the same way, after the same requests.

use crate::{
    common::{MockService, specification::Specification},
    typed_calls::one_of_each,
    wrong_answers::answers::{example_rows, page},
};

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use aos_facade::{
    Error, ErrorKind, Result, RetryPolicy,
    api::{OPERATIONS, Paging, PagingStyle},
};
use futures::StreamExt;
use serde_json::{Value, json};

/// The pages of a service, in the order in which they are requested; the last for ever.
struct Script {
    name: &'static str,
    pages: Vec<Value>,
    /// Status and body in the place of page 2.
    second: Option<Sent>,
    /// The numbers of the rows of the first page.
    first: Vec<usize>,
    /// The numbers of the rows that must come.
    rows: Vec<usize>,
    /// The error that must end them, with its page where it is that of a page.
    error: Option<(ErrorKind, Option<u64>)>,
}

/// Status and body.
type Sent = (u16, String);

/// What a service says beside the rows of a list.
#[derive(Clone)]
struct About {
    /// Null where it is not reported.
    total: Value,
    size: Value,
    /// Whether it says that another page follows, where it has a field for that.
    follows: bool,
}

/// The list of an operation.
struct List {
    paging: Paging,
    example: Value,
}

impl List {
    /// A row that no other is like.
    fn row(&self, number: usize) -> Value {
        let mut row = self.example.clone();
        let fields = row.as_object_mut().expect("a row is an object");
        // A list without a key may have the same value in one field of all its rows.
        let first_text = fields.iter().find(|(_, value)| value.is_string());
        let first_text = first_text.map(|(name, _)| name.clone());
        let marked = self.paging.key.iter().map(|name| (*name).to_owned()).chain(first_text);
        for name in marked {
            let known = fields.keys().find(|known| known.eq_ignore_ascii_case(&name)).cloned();
            let marker = match known.as_ref().map(|known| &fields[known]) {
                Some(Value::Number(_)) => json!(number),
                _ => format!("row-{number}").into(),
            };
            fields.insert(known.unwrap_or(name), marker);
        }
        row
    }

    /// Pages with these rows.
    fn pages(&self, pages: &[&[usize]], about: &About) -> Vec<Value> {
        let last = pages.len();
        let pages = pages.iter().enumerate().map(|(index, rows)| {
            let rows: Vec<Value> = rows.iter().map(|number| self.row(*number)).collect();
            let follows = index + 1 < last;
            let mut fields = json!({"totalCount": about.total, "pageSize": about.size});
            match self.paging.style {
                PagingStyle::HasNextPage if about.follows => fields["hasNextPage"] = follows.into(),
                PagingStyle::SkipToken if follows => {
                    fields["skipToken"] = format!("token-{index}").into();
                }
                _ => {}
            }
            page(&self.paging, &rows, fields)
        });
        pages.collect()
    }

    /// All scripts, with what the style of paging makes of each.
    fn scripts(&self) -> Vec<Script> {
        let by_index = self.paging.style == PagingStyle::PageIndex;
        let by_flag = self.paging.style == PagingStyle::HasNextPage;
        // The flag is believed before the total.
        let lacks_rows = self.paging.total_is_reliable && !by_flag;
        let about = |total: Value| About { total, size: Value::Null, follows: true };
        let sized = |total: Value, size: u64| About { size: size.into(), ..about(total) };
        let fine = |name, pages: &[&[usize]], about: &About| Script {
            name,
            pages: self.pages(pages, about),
            second: None,
            first: pages[0].to_vec(),
            rows: pages.concat(),
            error: None,
        };
        let incomplete = lacks_rows.then_some((ErrorKind::Incomplete, None));
        // What tells all lists where they end, also those without a total or a flag.
        let pages: [&[usize]; 4] = [&[1, 2], &[3, 4], &[5, 6], &[]];
        let mut scripts = vec![
            fine("full pages", &pages, &about(json!(6))),
            fine("short pages", &[&[1], &[2, 3], &[4], &[5, 6], &[]], &about(json!(6))),
            fine("smaller pages than requested", &pages, &sized(json!(6), 100)),
            fine("pages of one row", &[&[1], &[2], &[3], &[]], &sized(json!(3), 1)),
            fine("the total as text", &pages, &about(json!("6"))),
            fine("the total with a fraction of 0", &pages, &about(json!(6.0))),
            fine("no total", &pages, &about(Value::Null)),
            fine("no total, and page sizes", &pages, &sized(Value::Null, 2)),
            fine("a total of 0", &pages, &about(json!(0))),
            fine("a total of 0, and page sizes", &pages, &sized(json!(0), 2)),
            fine("a total below the rows of a page", &pages, &sized(json!(1), 2)),
            fine("the total of a page", &pages, &sized(json!(2), 2)),
            fine("neither total nor flag", &pages, &About { follows: false, ..about(Value::Null) }),
            Script {
                error: incomplete,
                ..fine("fewer rows than the total", &[&[1, 2], &[3], &[]], &about(json!(6)))
            },
            Script {
                rows: vec![1, 2, 3, 4],
                error: Some((ErrorKind::Paging, Some(3))),
                ..fine(
                    "pages that come again",
                    &[&[1, 2], &[3, 4], &[1, 2], &[3, 4], &[1, 2], &[3, 4]],
                    &sized(json!(8), 2),
                )
            },
        ];
        let gap = fine("an empty page in between", &[&[1, 2], &[], &[3, 4]], &about(json!(4)));
        // It ends a list of numbered pages that does not say more.
        scripts.push(match by_index {
            true => Script { rows: vec![1, 2], error: incomplete, ..gap },
            false => gap,
        });
        for (name, second, kind) in [
            (
                "an error on page 2",
                json!({"statusCode": 403, "message": "No."}),
                ErrorKind::Rejected,
            ),
            ("no list on page 2", self.without_list(&about(json!(6))), ErrorKind::Decode),
            ("another object on page 2", json!({"unheardOf": 1}), ErrorKind::Decode),
        ] {
            let mut script = fine(name, &[&[1, 2], &[3, 4]], &about(json!(6)));
            script.pages[1] = second;
            scripts.push(Script { rows: vec![1, 2], error: Some((kind, Some(2))), ..script });
        }
        for (name, status, body, kind) in [
            ("HTML on page 2", 200, "<html><title>Sign in</title></html>", ErrorKind::Decode),
            ("nothing on page 2", 204, "", ErrorKind::Decode),
            ("a cut page 2", 200, r#"{"data":[{"id":"#, ErrorKind::Decode),
            ("404 on page 2", 404, r#"{"message":"No."}"#, ErrorKind::Status),
            ("500 on page 2", 500, "", ErrorKind::Status),
            ("429 on page 2", 429, "", ErrorKind::RateLimited),
        ] {
            let script = fine(name, &[&[1, 2], &[3, 4]], &about(json!(6)));
            scripts.push(Script {
                second: Some((status, body.to_owned())),
                rows: vec![1, 2],
                error: Some((kind, Some(2))),
                ..script
            });
        }
        if self.paging.row.object {
            let mut script = fine("a null row on page 2", &pages, &about(json!(6)));
            let second = &mut script.pages[1];
            let rows =
                if self.paging.items == "$" { second } else { &mut second[self.paging.items] };
            rows[0] = Value::Null;
            scripts.push(Script {
                rows: vec![1, 2, 4, 5, 6],
                error: Some((ErrorKind::Decode, Some(2))),
                ..script
            });
        }
        if !self.paging.key.is_empty() {
            let mut script = fine(
                "the same rows with a field that changes",
                &[&[1, 2][..]; 4],
                &about(json!(8)),
            );
            for (index, page) in script.pages.iter_mut().enumerate() {
                let rows =
                    if self.paging.items == "$" { page } else { &mut page[self.paging.items] };
                rows[0]["readAt"] = index.into();
            }
            scripts.push(Script {
                rows: vec![1, 2],
                error: Some((ErrorKind::Paging, Some(2))),
                ..script
            });
        }
        // One whose token leads to the same page again is no end.
        let by_token = self.paging.style == PagingStyle::SkipToken;
        scripts.push(Script {
            rows: vec![1],
            error: by_token.then_some((ErrorKind::Paging, Some(2))),
            ..fine(
                "a short first page for ever",
                &[&[1], &[1], &[1]],
                &About { follows: false, ..about(Value::Null) },
            )
        });
        if by_flag {
            const EMPTY: &[usize] = &[];
            let pages = [&[&[1, 2][..]], &[EMPTY; 10][..]].concat();
            scripts.push(Script {
                error: Some((ErrorKind::Paging, Some(8))),
                ..fine("empty pages for ever", &pages, &about(json!(6)))
            });
        }
        match self.paging.style {
            // Its first page is all there is, and must have all rows that it reports.
            PagingStyle::Unpaged => scripts.iter_mut().for_each(|script| {
                let lacks = self.total(&script.pages[0]) > script.first.len() as f64;
                script.error = lacks.then_some((ErrorKind::Incomplete, None));
                script.rows.clone_from(&script.first);
            }),
            PagingStyle::SkipToken => {
                let mut script = fine("a token again", &[&[1], &[2], &[3]], &about(Value::Null));
                for page in &mut script.pages {
                    page[self.paging.metadata]["skipToken"] = "same".into();
                }
                scripts.push(Script {
                    rows: vec![1, 2],
                    error: Some((ErrorKind::Paging, Some(3))),
                    ..script
                });
            }
            _ => {}
        }
        scripts
    }

    /// The total that a page reports, in whatever form; 0 where it reports none.
    fn total(&self, page: &Value) -> f64 {
        let about =
            if self.paging.metadata.is_empty() { page } else { &page[self.paging.metadata] };
        let total = about.get("totalCount").unwrap_or(&Value::Null).to_string();
        total.trim_matches('"').parse().unwrap_or_default()
    }

    /// A page whose list is missing.
    fn without_list(&self, about: &About) -> Value {
        let mut page = self.pages(&[&[], &[]], about).remove(0);
        match page.as_object_mut() {
            Some(fields) => drop(fields.remove(self.paging.items)),
            None => page = json!(7),
        }
        page
    }
}

/// The numbers of the rows that came, the error that ended them, and how many pages were
/// requested.
#[derive(Debug, PartialEq)]
struct Ended {
    rows: Vec<usize>,
    error: Option<(ErrorKind, Option<u64>)>,
    words: String,
    requests: usize,
}

impl Ended {
    fn of(returned: Vec<Result<Value>>, requests: usize) -> Self {
        let mut rows = Vec::new();
        let mut errors: Vec<Error> = Vec::new();
        for row in returned {
            match row {
                Ok(row) => rows.push(number(&row).unwrap_or(rows.len() + 1)),
                Err(error) => errors.push(error),
            }
        }
        assert!(errors.len() <= 1, "an error of a page ends the list: {errors:?}");
        let error = errors.first().map(|error| (error.kind, error.page));
        let words = errors.first().map(Error::to_string).unwrap_or_default();
        Self { rows, error, words, requests }
    }
}

/// The number that a row is marked with; `None` of one without a text, which is that of
/// a list in one page.
fn number(row: &Value) -> Option<usize> {
    let text = row.to_string();
    let (_, rest) = text.split_once("\"row-")?;
    rest.split('"').next()?.parse().ok()
}

#[tokio::test]
async fn paging_scripts_are_read_alike_by_typed_and_json_calls() {
    let service = MockService::new().await;
    service.grants_tokens();
    // The pages of the script, and how many were requested.
    let current: Arc<Mutex<(Vec<Sent>, usize)>> = Arc::default();
    let shown = Arc::clone(&current);
    service.server.mock(|when, then| {
        when.any_request();
        then.respond_with(move |_| {
            let (pages, requests) = &mut *shown.lock().unwrap();
            // So that a list without end fails, and does not hang.
            let (status, page) = match *requests < 50 {
                true => pages[(*requests).min(pages.len() - 1)].clone(),
                false => (410, String::new()),
            };
            *requests += 1;
            http::Response::builder().status(status).body(page).expect("a response").into()
        });
    });
    // How long a refused call waits depends on those before it.
    let elements = service.builder().retry(RetryPolicy::never()).build().unwrap();
    let specification = Specification::read();
    let mut problems = Vec::new();
    let mut called = BTreeSet::new();
    for typed in one_of_each().await {
        let operation = elements.operation(typed.case.operation).unwrap().operation();
        let Some(paging) = operation.paging else { continue };
        called.insert(operation.id);
        let example = specification.success(operation.id).example.expect("a list has an example");
        let list = List { paging, example: example_rows(&paging, example).remove(0) };
        let (parameters, body) = specification.arguments(operation);
        for script in list.scripts() {
            let mut pages: Vec<_> =
                script.pages.iter().map(|page| (200, page.to_string())).collect();
            if let Some(second) = &script.second {
                pages.truncate(1);
                pages.push(second.clone());
            }
            let start = || *current.lock().unwrap() = (pages.clone(), 0);
            let requests = || current.lock().unwrap().1;
            start();
            let typed = Ended::of(typed.send(&elements).await.all().await, requests());
            start();
            let call = elements.operation(operation.id).unwrap();
            let call =
                parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value));
            let call = body.iter().fold(call, |call, body| call.body(body.clone()));
            let json = Ended::of(call.stream().collect().await, requests());
            let name = format!("{} ({}), {}", operation.id, paging.style.name(), script.name);
            if (&typed.rows, typed.error) != (&script.rows, script.error) {
                let expected = (&script.rows, script.error);
                problems.push(format!("{name}\n  {typed:?}\n  not {expected:?}"));
            }
            if typed != json {
                problems.push(format!("{name}\n  typed {typed:?}\n  as JSON {json:?}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
    let paged = OPERATIONS.iter().filter(|operation| operation.paging.is_some());
    assert_eq!(called, paged.map(|operation| operation.id).collect());
}
