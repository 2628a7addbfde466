//! Fingerprints of files.

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes, in hexadecimal.
///
/// ```
/// assert!(corridor::hash::sha256(b"Meghri").starts_with("3d10cb4d"));
/// ```
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 of some bytes, as bytes.
pub(crate) fn sha256_bytes(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
