package org.fengqiao.dispute;

import org.jspecify.annotations.Nullable;

/** The mediation file was put together (立卷, one file for one mediation). */
public record CompileFile(long caseId, @Nullable String note) {
    public CompileFile {
        note = Said.cleanOrNull(note);
    }
}
