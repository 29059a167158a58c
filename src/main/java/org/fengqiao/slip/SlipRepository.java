package org.fengqiao.slip;

import org.springframework.data.jpa.repository.JpaRepository;

interface SlipRepository extends JpaRepository<Slip, Long> {}
