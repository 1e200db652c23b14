package org.gouji.reader.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.reader.text.Original;
import org.jspecify.annotations.Nullable;

/// A text in a JSON document: the object that it stands in, its field there, what it says, and the index of its
/// quotation mark in the document.
record JsonText(Fields in, String field, String value, int at) {

    private static final JsonFactory JSON = new JsonFactory();

    /// A character by its number, as `\\u4e2d`; all other escapes are of two characters.
    private static final int NUMBERED = 6;

    /// An answer with one article has some hundred texts at most. One with more is a list, or an attack on memory.
    private static final int MOST = 10_000;

    /// The texts of an object, and the object that it lies in.
    record Fields(@Nullable Fields outer, List<JsonText> texts) {

        Fields(@Nullable Fields outer) {
            this(outer, new ArrayList<>());
        }
    }

    /// The texts of a document that is one JSON value, in their order; none where it is anything else.
    static List<JsonText> all(String document) {
        if (!mayBeJson(document)) {
            return List.of();
        }
        try (var parser = JSON.createParser(document)) {
            return all(parser);
        } catch (IOException _) {
            return List.of();
        }
    }

    private static boolean mayBeJson(String document) {
        int at = 0;
        while (at < document.length() && Character.isWhitespace(document.charAt(at))) {
            at++;
        }
        return at < document.length() && (document.charAt(at) == '{' || document.charAt(at) == '[');
    }

    private static List<JsonText> all(JsonParser parser) throws IOException {
        var texts = new ArrayList<JsonText>();
        var in = new Fields(null);
        String field = "";
        int values = 0;
        for (var token = parser.nextToken(); token != null && texts.size() <= MOST; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> in = new Fields(in);
                case END_OBJECT -> in = in.outer() == null ? in : in.outer();
                case FIELD_NAME -> field = parser.currentName();
                case VALUE_STRING -> {
                    int at = (int) parser.currentTokenLocation().getCharOffset();
                    texts.add(new JsonText(in, field, parser.getText(), at));
                    in.texts().add(texts.getLast());
                }
                default -> {}
            }
            values += parser.getParsingContext().inRoot() ? 1 : 0;
        }
        return values == 1 && texts.size() <= MOST ? texts : List.of();
    }

    /// The field's name, however it is spelt: `pub_date` is `pubDate`.
    String name() {
        return field.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }

    /// The text as one of its own, whose characters stand where they stand in the document.
    Original within(Original document) {
        String json = document.text();
        int[] places = new int[value.length() + 1];
        int from = at + 1;
        for (int i = 0; i < value.length(); i++) {
            places[i] = from;
            boolean escaped = json.charAt(from) == '\\';
            from += !escaped ? 1 : json.charAt(from + 1) == 'u' ? NUMBERED : 2;
        }
        places[value.length()] = from;
        return document.within(value, places);
    }
}
