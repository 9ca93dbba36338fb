package org.careeratlas.importer.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/** A folder of the seed at a URL, such as in the jar. */
final class ResourceFolder implements SeedFolder {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String location;

	ResourceFolder(String location) {
		this.location = location.endsWith("/") ? location : location + "/";
	}

	@Override
	public String name() {
		return this.location.replaceFirst("^" + ResourceUtils.CLASSPATH_URL_PREFIX + "/?", "");
	}

	@Override
	public List<SeedFile> files(SeedProblems problems) {
		try {
			String root = this.resources.getResource(this.location).getURL().toString();
			List<Resource> found = Arrays.stream(this.resources.getResources(this.location + "**/*.y*ml"))
				.filter((resource) -> resource.getFilename() != null && YAML.matcher(resource.getFilename()).matches())
				.toList();
			var files = new ArrayList<SeedFile>();
			for (Resource resource : found) {
				SeedFile
					.decode(resource.getURL().toString().substring(root.length()), resource.getContentAsByteArray(),
							problems)
					.ifPresent(files::add);
			}
			files.sort(Comparator.comparing(SeedFile::path));
			return files;
		}
		catch (IOException ex) {
			throw new InvalidSeedException(
					"The seed's folder %s cannot be read: %s".formatted(this.location, ex.getMessage()));
		}
	}

}
