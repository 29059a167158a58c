package org.fengqiao.docket;

import org.fengqiao.kernel.CaseNumber;

/** A case by its key and its number. */
public record CaseRef(long id, CaseNumber number) {}
