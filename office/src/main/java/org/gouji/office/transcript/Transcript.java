package org.gouji.office.transcript;

/// The transcript of a document and what the document's bytes really are.
public record Transcript(String html, String mediaType) {}
