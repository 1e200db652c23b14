package org.gouji.contracts.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.contracts.json.Json;

/// All forms, one file each under `forms/`; the index is made by the build from the folder.
public final class Forms {

    /// The forms, oldest first.
    public static final List<Form> ALL = load();

    private Forms() {}

    public static Optional<Form> find(String id) {
        return ALL.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    private static List<Form> load() {
        return new String(bytes("/forms/index"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(file -> form("/forms/" + file.strip()))
                .sorted(Comparator.comparingInt(Form::firstYear))
                .toList();
    }

    private static Form form(String resource) {
        try {
            return Json.MAPPER.readValue(bytes(resource), Form.class);
        } catch (IOException e) {
            throw new UncheckedIOException("form " + resource, e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Forms.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
