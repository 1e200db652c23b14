package org.gouji.reader.page;

/// A page has something that only the library does right.
final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusual(String why) {
        super(why, null, false, false);
    }
}
