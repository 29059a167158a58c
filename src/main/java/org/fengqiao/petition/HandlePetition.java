package org.fengqiao.petition;

/**
 * What was found and done.
 *
 * @param findings of a petition that ends without an opinion, also what the petitioner is told
 * @param hearing whether a hearing was held
 */
public record HandlePetition(long caseId, String findings, boolean hearing) {
    public HandlePetition {
        findings = Said.clean(findings);
    }
}
