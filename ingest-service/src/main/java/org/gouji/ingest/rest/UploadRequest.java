package org.gouji.ingest.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gouji.ingest.upload.Description;
import org.gouji.ingest.upload.ReceiveContent;
import org.gouji.ingest.upload.Refusal;
import org.jspecify.annotations.Nullable;

/// What an upload's request line and headers say.
record UploadRequest(HttpHeaders headers, UriInfo uri) {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    /// From the query or, where it says nothing, from the header `Gouji-<name>`, percent-encoded UTF-8.
    Description description() {
        return Description.of(this::said, header(HttpHeaders.CONTENT_TYPE));
    }

    /// The `Idempotency-Key`, if there is one.
    @Nullable String key() {
        String key = header("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw Refusal.invalid("Idempotency-Key", "1 to 255 visible ASCII characters", "由1至255个可见ASCII字符组成");
        }
        return key;
    }

    /// The length of the body; [ReceiveContent#UNKNOWN] when it comes in chunks.
    long length() {
        String length = header(HttpHeaders.CONTENT_LENGTH);
        return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : ReceiveContent.UNKNOWN;
    }

    /// Only the bytes themselves are a document: not a form around them, and nothing to be unpacked first.
    void refuseWrappings() {
        String encoding = header(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            throw Refusal.unsupported(
                    "send the bytes as they are, without Content-Encoding", "请发送原始字节，勿使用 Content-Encoding");
        }
        String type = header(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.regionMatches(true, 0, "multipart/", 0, 10)) {
            throw Refusal.unsupported("send the bytes as the body, not as a form", "请将文件字节作为请求正文发送，勿使用表单");
        }
    }

    private @Nullable String said(String name) {
        String query = uri.getQueryParameters().getFirst(name);
        if (query != null) {
            return query;
        }
        String header = header("Gouji-" + name);
        try {
            return header == null ? null : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("Gouji-" + name, "percent-encoded UTF-8", "应为百分号编码的UTF-8");
        }
    }

    private @Nullable String header(String name) {
        return headers.getHeaderString(name);
    }
}
