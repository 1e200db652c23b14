package org.gouji.cli.up;

/// Something the user can put right. The message is one line that says how.
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Trouble(String chinese, String english) {
        super(chinese + " " + english);
    }
}
