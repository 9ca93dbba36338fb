package org.careeratlas.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ScenarioRepository extends Repository<ScenarioEntity, String> {

	List<ScenarioEntity> findAllByOrderByNameKeyAscIdAsc();

}
