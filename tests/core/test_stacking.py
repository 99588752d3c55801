"""Which layer lies on which."""

from capella_explorer.core.delivery import DeliveredItem, Delivery
from capella_explorer.core.wire.catalog import item_row


def delivered(kind):
    return DeliveredItem(item_row({"id": kind, "properties": {"sar:product_type": kind}}), ())


def test_maps_lie_over_radar_geometry_and_analytics_over_all():
    came = ("VS", "GEO", "SLC", "GEC", "CPHD", "SICD", "CSI", "SIDD")
    delivery = Delivery("order", tuple(delivered(kind) for kind in came))
    lie = [item.row.item_id for item in delivery.bottom_up]
    assert lie == ["CPHD", "SICD", "SIDD", "SLC", "CSI", "GEC", "GEO", "VS"]
