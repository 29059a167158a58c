package org.fengqiao.docket.ui;

/** A form for something new whose drafts the work list offers. One Spring bean per form. */
public interface DraftedForm {
    /** What its drafts are called. */
    String form();

    /** Where it is opened. */
    String path();

    /** What is recorded with it. */
    String wordsKey();
}
