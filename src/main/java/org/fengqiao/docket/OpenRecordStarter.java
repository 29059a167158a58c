package org.fengqiao.docket;

/**
 * Starts the process of a record that came from a file and is still open. The room of the record's kind implements it,
 * marked with {@link StartsRecordsOf}; a kind without one has records without a process. Both verbs run in the caller's
 * transaction, after the record's rows are written, and in the name of the current user.
 */
public interface OpenRecordStarter {
    /**
     * Starts the process at the step that the facts imply: the level the record stands at, whether mediation was
     * accepted. The deadline of that step is there already where the file named one.
     */
    void start(long caseId);

    /**
     * Ends the process, since a later file says something else of a record that nobody has worked on here; what is still
     * open of it is started anew afterwards.
     */
    void stop(long caseId);
}
