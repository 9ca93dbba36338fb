package org.careeratlas.sources;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Reads sources, ordered by name. */
interface SourceRepository extends Repository<SourceEntity, String> {

	List<SourceEntity> findAllByOrderByNameKeyAscIdAsc();

}
