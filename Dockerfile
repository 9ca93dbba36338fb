# Builds the jar, then unpacks it into layers that change at different speeds. It holds no database engine: name a
# Neo4j server with SPRING_NEO4J_URI and its credentials.
ARG NODE=node:22-bookworm-slim
ARG JDK=eclipse-temurin:25-jdk

FROM ${NODE} AS node

FROM ${JDK} AS build
COPY --from=node /usr/local /usr/local
WORKDIR /build
COPY . .
# Only those who have built the jar already need another command.
ARG PACKAGE="./mvnw -B -q -DskipTests package"
RUN ${PACKAGE} && java -Djarmode=tools -jar target/career-atlas-*.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --home-dir /app --shell /usr/sbin/nologin atlas
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER atlas
# Sized for a limit of 1 GiB; what the heap does not take is metaspace, threads, the driver's buffers and the sentence encoder.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
EXPOSE 8080
# Nothing but bash is sure to be in the image.
HEALTHCHECK --interval=5s --timeout=6s --start-period=60s --retries=3 CMD ["bash", "-c", "\
exec 3<>/dev/tcp/localhost/8080 && \
printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && \
read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
