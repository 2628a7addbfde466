//! QGIS styles of the layers, the same for every atlas, since colours come from the field `color`.

const STYLES: &[(&str, &str)] = &[
    ("routes", include_str!("style/routes.qml")),
    ("legs", include_str!("style/legs.qml")),
    ("segments", include_str!("style/segments.qml")),
    ("crossings", include_str!("style/crossings.qml")),
    ("places", include_str!("style/places.qml")),
    ("advisories", include_str!("style/advisories.qml")),
    ("events", include_str!("style/events.qml")),
];

/// The QGIS style (QML) of a layer; `None` for an unknown layer.
pub(super) fn style(layer: &str) -> Option<&'static str> {
    STYLES.iter().find(|(name, _)| *name == layer).map(|(_, qml)| *qml)
}
