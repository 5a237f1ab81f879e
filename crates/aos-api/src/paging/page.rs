//! Pages of a list.

/// One page of a list, with what the service told about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The total that is told with it, as it came; see
    /// [`Walk::total`](super::Walk::total) for what it is worth.
    pub total: Option<i64>,
    /// The page size that the service used; `None` where it is not told.
    pub size: Option<i64>,
    /// The token of the next page; `None` or empty where there is none.
    pub next_token: Option<String>,
    /// Whether another page follows; `None` where it is not told.
    pub has_next: Option<bool>,
}

impl<T> Page<T> {
    /// A page with these rows and nothing told about it.
    pub const fn new(items: Vec<T>) -> Self {
        Self { items, total: None, size: None, next_token: None, has_next: None }
    }

    /// The same with the number of rows over all pages, if told.
    pub fn with_total(mut self, total: Option<i64>) -> Self {
        self.total = total;
        self
    }

    /// The same with the page size that the service used, if told.
    pub fn with_size(mut self, size: Option<i64>) -> Self {
        self.size = size;
        self
    }

    /// The same with the token of the next page, if told.
    pub fn with_next_token(mut self, token: Option<String>) -> Self {
        self.next_token = token;
        self
    }

    /// The same with whether another page follows, if told.
    pub fn with_has_next(mut self, has_next: Option<bool>) -> Self {
        self.has_next = has_next;
        self
    }
}
