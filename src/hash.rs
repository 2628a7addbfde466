//! SHA-256 hashes of files, to identify data.

use sha2::{Digest, Sha256};

/// The SHA-256 hash of some bytes, in lower-case hexadecimal.
///
/// ```
/// assert!(corridor::hash::sha256(b"Meghri").starts_with("3d10cb4d"));
/// ```
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 hash of some bytes.
pub(crate) fn sha256_bytes(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
