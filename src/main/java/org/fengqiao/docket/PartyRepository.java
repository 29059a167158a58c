package org.fengqiao.docket;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartyRepository extends JpaRepository<Party, Long> {
    List<Party> findByCaseIdOrderByPositionNo(long caseId);
}
