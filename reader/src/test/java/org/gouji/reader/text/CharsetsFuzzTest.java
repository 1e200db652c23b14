package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CharsetsFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void anyBytesAreDecoded(byte[] bytes) {
        var decoded = Charsets.decode(bytes, null);
        assertThat(decoded.text()).hasSizeLessThanOrEqualTo(bytes.length);
        assertThat(Charsets.decode(bytes, "text/html; charset=gbk").text()).isNotNull();
        assertThat(Charsets.decode(bytes, "charset=;").text()).isNotNull();
    }
}
