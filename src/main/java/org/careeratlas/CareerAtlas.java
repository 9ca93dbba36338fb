package org.careeratlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CareerAtlas {

	public static void main(String[] args) {
		SpringApplication.run(CareerAtlas.class, args);
	}

}
