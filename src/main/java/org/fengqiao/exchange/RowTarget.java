package org.fengqiao.exchange;

import java.util.List;

/** Where the rows of one file go. */
interface RowTarget {
    /** Takes some rows in the running transaction and says, in their order, what became of each. */
    List<Outcome> take(List<Candidate> rows);

    /** What was taken last is kept, and the next rows follow. */
    default void kept() {}

    /** What was kept so far is stored, or would be in a dry run: tell what there is to tell. */
    default void tell() {}

    /** What was taken last was undone by a rollback, and may be taken again. */
    default void undone() {}

    /** All rows were taken; still in a transaction. */
    default void finish(Tally tally) {}
}
