package org.careeratlas.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DimensionRepository extends Repository<DimensionEntity, String> {

	List<DimensionEntity> findAllByOrderByPositionAscNameKeyAscIdAsc();

}
