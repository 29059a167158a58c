package org.fengqiao;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void everyRoomUsesOnlyWhatItMay() {
        ApplicationModules.of(FengqiaoApplication.class).verify();
    }
}
