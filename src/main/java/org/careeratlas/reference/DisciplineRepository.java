package org.careeratlas.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DisciplineRepository extends Repository<DisciplineEntity, String> {

	List<DisciplineEntity> findAllByOrderByNameKeyAscIdAsc();

}
