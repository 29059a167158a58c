package org.fengqiao.organization;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this is a demonstration: {@code FENGQIAO_DEMO}, and where that is not set, only with the default database. */
@Component
public class Demo {
    private final boolean holds;

    Demo(@Value("${fengqiao.demo:}") String setting, @Value("${FENGQIAO_DB_URL:}") String databaseUrl) {
        this.holds = setting.isBlank() ? databaseUrl.isBlank() : Boolean.parseBoolean(setting);
    }

    public boolean holds() {
        return holds;
    }
}
