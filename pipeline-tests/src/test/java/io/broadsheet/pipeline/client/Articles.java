package io.broadsheet.pipeline.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/** Stories to post. The places are invented. */
public final class Articles {
  private Articles() {}

  /** A short story that a clerk might send. */
  public static ObjectNode aboutABridge(String guid) {
    return Json.object(
        "guid",
        guid,
        "headline",
        "澄岭县白鹭埠大桥合龙",
        "body",
        "11月20日上午，澄岭县白鹭埠大桥顺利合龙。县交通运输局局长温若思介绍，大桥全长486米，" + "建成后两岸群众出行时间将缩短四十分钟。\n大桥预计明年三月通车。",
        "language",
        "zh-Hans",
        "authors",
        List.of("施望津"));
  }

  /** One of many that differ. */
  public static ObjectNode numbered(String feed, int number) {
    return Json.object(
        "guid",
        feed + ":" + number,
        "headline",
        "栀子坪乡第" + number + "批脐橙启运",
        "body",
        "栀子坪乡第" + number + "批脐橙20日启运，共" + (30 + number) + "吨。乡党委书记蔺听泉说，今年全乡脐橙总产量预计达1200吨。",
        "language",
        "zh-Hans");
  }

  /** Numbers from one to below the other. */
  public static List<ObjectNode> numbered(String feed, int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> numbered(feed, number)).toList();
  }
}
