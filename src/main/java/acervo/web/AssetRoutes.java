package acervo.web;

import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Style sheet, scripts, fonts and icon. */
final class AssetRoutes {
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Assets assets;

  AssetRoutes(Assets assets) {
    this.assets = assets;
  }

  void register(RoutesConfig routes) {
    routes.get("/assets/{version}/<name>", this::asset);
    routes.get("/favicon.ico", context -> answer(context, "icon.svg", "public, max-age=86400"));
  }

  private void asset(Context context) {
    boolean current = context.pathParam("version").equals(assets.version());
    answer(context, context.pathParam("name"), current ? FOR_GOOD : "no-cache");
  }

  private void answer(Context context, String name, String caching) {
    Assets.Asset asset =
        assets.find(name).orElseThrow(() -> new Refusal(404, "web.refused.path", context.path()));
    context.contentType(asset.type()).header("Cache-Control", caching).result(asset.bytes());
  }
}
