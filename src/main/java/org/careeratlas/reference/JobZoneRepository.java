package org.careeratlas.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

interface JobZoneRepository extends Repository<JobZoneEntity, String> {

	List<JobZoneEntity> findAllByOrderByNameKeyAscIdAsc();

}
