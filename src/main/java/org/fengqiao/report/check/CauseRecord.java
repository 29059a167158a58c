package org.fengqiao.report.check;

/**
 * A record that is the cause of a finding.
 *
 * @param number the case's; empty for an entry of a register
 * @param what why it is one, in words
 */
public record CauseRecord(String number, String title, String what) {}
