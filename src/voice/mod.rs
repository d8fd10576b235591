//! Reading aloud with the device's own voice.
