//! Pointers of findings: a nested member is told by the flat field that stands for it.

use super::field::{Kind, Role};

/// Pointer to the field of a flat feature for the pointer of a nested member.
pub(in crate::geodata) fn flat_pointer(role: Role, pointer: &str) -> String {
    let Some((feature, member)) = pointer.split_once("/properties/") else { return pointer.to_owned() };
    let stands_for = |path: &str| inside(member, path) || (path.ends_with("/0") && member == &path[..path.len() - 2]);
    // A whole list, such as all states, is told by its first field.
    let part_of = |path: &str| inside(path, member);
    let list = |kind: Kind| matches!(kind, Kind::List | Kind::Words | Kind::Gauges);
    let field = role.fields().find(|field| field.path == member);
    let field = field.or_else(|| role.fields().find(|field| list(field.kind) && stands_for(field.path)));
    let field = field.or_else(|| role.fields().find(|field| part_of(field.path)));
    field.map_or_else(|| pointer.to_owned(), |field| format!("{feature}/properties/{}", field.name))
}

/// Whether a pointer is that of a member or leads into it.
pub(in crate::geodata) fn inside(pointer: &str, member: &str) -> bool {
    pointer.strip_prefix(member).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_told_by_their_fields() {
        let cases = [
            (Role::Segments, "status/0/from", "status_on"),
            (Role::Segments, "from", "from_id"),
            (Role::Segments, "status", "status"),
            (Role::Segments, "alignment", "acc_m"),
            (Role::Segments, "alignment/accuracy_m", "acc_m"),
            (Role::Segments, "claims/0/value", "len_km"),
            (Role::Places, "position/accuracy_m", "acc_m"),
            (Role::Places, "facilities/1", "facilities"),
            (Role::Crossings, "status/0/users/2", "stat_users"),
            (Role::Crossings, "countries", "country_a"),
            (Role::Events, "sources/3", "sources"),
            (Role::Events, "title", "title"),
        ];
        for (role, member, field) in cases {
            let pointer = flat_pointer(role, &format!("/features/7/properties/{member}"));
            assert_eq!(pointer, format!("/features/7/properties/{field}"), "{member}");
        }
        assert_eq!(flat_pointer(Role::Segments, "/features/7/geometry"), "/features/7/geometry");
    }
}
