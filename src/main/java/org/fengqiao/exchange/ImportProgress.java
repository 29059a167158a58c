package org.fengqiao.exchange;

/** Is told how far an import has come. What it throws stops the import: of what is in, nothing is taken back. */
interface ImportProgress {
    ImportProgress NONE = new ImportProgress() {};

    /** The rows were counted; the run has this id. */
    default void begun(long runId, int rows) {}

    /** So many rows more were taken. */
    default void taken(int rows) {}
}
