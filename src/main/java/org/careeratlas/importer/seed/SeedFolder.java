package org.careeratlas.importer.seed;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/** The folder of the seed, on disk or in the jar. */
final class SeedFolder {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String location;

	SeedFolder(String location) {
		String url = isPath(location) ? file(location).toURI().toString() : location;
		this.location = url.endsWith("/") ? url : url + "/";
	}

	private static boolean isPath(String location) {
		return !ResourceUtils.isUrl(location) || location.startsWith(ResourceUtils.FILE_URL_PREFIX);
	}

	private static File file(String location) {
		try {
			return ResourceUtils.getFile(location).getAbsoluteFile();
		}
		catch (FileNotFoundException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads the YAML files below the folder, ordered by path. */
	List<SeedFile> files() {
		try {
			String root = this.resources.getResource(this.location).getURL().toString();
			List<SeedFile> files = Arrays.stream(this.resources.getResources(this.location + "**/*.y*ml"))
				.map((resource) -> file(root, resource))
				.sorted(Comparator.comparing(SeedFile::path))
				.toList();
			if (files.isEmpty()) {
				throw new InvalidSeedException(
						"There are no YAML files in the seed's folder %s".formatted(this.location));
			}
			return files;
		}
		catch (IOException ex) {
			throw new InvalidSeedException(
					"The seed's folder %s cannot be read: %s".formatted(this.location, ex.getMessage()));
		}
	}

	private static SeedFile file(String root, Resource resource) {
		try {
			return new SeedFile(resource.getURL().toString().substring(root.length()),
					resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
