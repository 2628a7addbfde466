//! Names of nodes: id, classes, label, data.

/// Id, classes, accessible label and data of a node.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    /// Id, unique in the drawing, or empty.
    pub id: String,
    /// Names of its styles, separated by spaces, or empty.
    pub class: String,
    /// Accessible label, for screen readers.
    pub label: Option<String>,
    /// Data attributes: key (without `data-`) and text.
    pub data: Vec<(&'static str, String)>,
}

impl Tag {
    /// A tag with a class alone.
    pub fn class(class: impl Into<String>) -> Self {
        Self { class: class.into(), ..Self::default() }
    }

    /// A tag with an id alone.
    pub fn id(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// The tag with another class.
    #[must_use]
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = class.into();
        self
    }

    /// The tag with another label.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The tag with one more data attribute.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.data.push((key, value.into()));
        self
    }
}
