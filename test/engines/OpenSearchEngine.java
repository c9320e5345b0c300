import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node for the tests: {@code java -cp jars/* OpenSearchEngine.java <data folder> <port>}; runs until killed. */
class OpenSearchEngine {
  public static void main(String[] arguments) throws Exception {
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild(
        (number, settings) -> {
          settings.put("http.port", arguments[1]);
          settings.put("network.host", "127.0.0.1");
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
    runner.build(
        OpenSearchRunner.newConfigs().basePath(arguments[0]).clusterName("facteur-tests-" + arguments[1]).numOfNode(1).disableESLogger());
    Thread.currentThread().join();
  }
}
