package org.bloodstream.bench.goals;

import org.bloodstream.bench.load.Posts;

/** Keeps the last answer for the reader of a message. */
final class LastAnswer implements Posts.Judge {
    private final Posts.Judge judge;
    private volatile String text = "no answer";

    LastAnswer(Posts.Judge judge) {
        this.judge = judge;
    }

    @Override
    public boolean isRight(int status, String body) {
        text = status + " " + body;
        return judge.isRight(status, body);
    }

    String text() {
        return text;
    }
}
