package org.gouji.samples;

/// A printed report: the bytes of its document, the name and media type it would be served under, and
/// the truth about it.
public record Rendered(byte[] bytes, String fileName, String mediaType, GeneratedReport report, Truth truth) {}
