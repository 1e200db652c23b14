package org.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A label as the form prints it, its translation, and the variants seen in real documents.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Label(String zh, @Nullable String en, List<String> variants) {
    public Label {
        variants = variants == null ? List.of() : List.copyOf(variants);
    }
}
