package org.gouji.contracts.event;

import java.util.regex.Pattern;

/// A full set of results: what one reader and one rule set made of all documents. Several lie side by side,
/// and a pointer says which one is served.
///
/// An edition's name is added to the names of the collections, topics and consumers that hold and make its
/// results. The first edition adds nothing; people call it `first`.
public record Edition(String name) {

    public static final Edition FIRST = new Edition("");

    /// What may be added to a topic's name without a dot that would make it another kind of topic.
    static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final String FIRST_LABEL = "first";
    private static final Pattern ALLOWED = Pattern.compile(NAME);

    /// Leaves room in the name of a topic (249 characters) and of a collection.
    private static final int LONGEST = 40;

    public Edition {
        if (!name.isEmpty() && !isAllowed(name)) {
            throw new IllegalArgumentException("no name of an edition: '" + name
                    + "'; it takes small letters and digits, with single hyphens between, up to " + LONGEST);
        }
    }

    /// The edition that people call so.
    public static Edition of(String label) {
        return label.isBlank() || label.equals(FIRST_LABEL) ? FIRST : new Edition(label.strip());
    }

    /// What people call it.
    public String label() {
        return isFirst() ? FIRST_LABEL : name;
    }

    public boolean isFirst() {
        return name.isEmpty();
    }

    /// The edition's collection beside that of the first edition.
    public String collection(String first) {
        return isFirst() ? first : first + "." + name;
    }

    /// The edition's topic beside that of the first edition.
    public String topic(String first) {
        return isFirst() ? first : first + "." + name;
    }

    /// The edition's consumer beside that of the first edition.
    public String consumer(String first) {
        return isFirst() ? first : first + "-" + name;
    }

    private static boolean isAllowed(String name) {
        return name.length() <= LONGEST
                && !name.equals(FIRST_LABEL)
                && ALLOWED.matcher(name).matches();
    }
}
