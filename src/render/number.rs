//! Numbers of a drawing, rounded to a hundredth of a point: here alone.

use std::fmt::Write;

/// A length in hundredths of a point. A drawing has no number that is not finite; one would become 0 rather than break
/// the file.
pub(super) fn hundredths(value: f64) -> i64 {
    if !value.is_finite() {
        return 0;
    }
    #[expect(clippy::cast_possible_truncation, reason = "clamped to what no page reaches")]
    let rounded = (value * 100.0).round().clamp(-1e12, 1e12) as i64;
    rounded
}

/// Writes hundredths as a decimal number without needless zeros, also before the point.
pub(super) fn write(out: &mut String, hundredths: i64) {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    // Writing to a String cannot fail.
    let _ = if whole > 0 || rest == 0 { write!(out, "{sign}{whole}") } else { write!(out, "{sign}") };
    let _ = match rest {
        0 => Ok(()),
        _ if rest % 10 == 0 => write!(out, ".{}", rest / 10),
        _ => write!(out, ".{rest:02}"),
    };
}

/// A number as text.
pub(super) fn number(value: f64) -> String {
    let mut out = String::new();
    write(&mut out, hundredths(value));
    out
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_short_and_never_negative_zero() {
        for (value, text) in
            [(0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (-12.345, "-12.35"), (100.0, "100"), (0.05, ".05"), (-0.5, "-.5")]
        {
            assert_eq!(number(value), text);
        }
        assert_eq!(number(f64::NAN), "0");
    }
}
