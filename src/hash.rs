//! SHA-256 hashes of files, to identify data.

use std::io::{self, Read};

use sha2::{Digest, Sha256};

/// The SHA-256 hash of some bytes, in lower-case hexadecimal.
///
/// ```
/// assert!(corridor::hash::sha256(b"Meghri").starts_with("3d10cb4d"));
/// ```
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// The SHA-256 hash of all that can be read, which may be larger than memory.
///
/// # Errors
/// What the reader gives.
pub fn sha256_of(mut reader: impl Read) -> io::Result<String> {
    let (mut hash, mut some) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        match reader.read(&mut some)? {
            0 => return Ok(hexadecimal(&hash.finalize())),
            read => hash.update(&some[..read]),
        }
    }
}

fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 hash of some bytes.
pub(crate) fn sha256_bytes(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
