"""Named places of the invented catalog: real positions, and what lies there."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a radar would mostly see at a place."""

    PORT = "port"
    CITY = "city"
    AIRPORT = "airport"
    VOLCANO = "volcano"
    MOUNTAINS = "mountains"
    FARMLAND = "farmland"
    DESERT = "desert"
    ISLAND = "island"
    SEA = "sea"
    ICE = "ice"


@dataclass(frozen=True)
class Place:
    """A place with its position in degrees and its standard time (UTC offset in hours)."""

    name: str
    latitude: float
    longitude: float
    kind: Kind
    timezone: str
    utc_offset: float
    is_hot: bool = False


P = Kind

PLACES: tuple[Place, ...] = (
    Place("Rotterdam", 51.9520, 4.1350, P.PORT, "Europe/Amsterdam", 1, True),
    Place("Singapore", 1.2620, 103.8000, P.PORT, "Asia/Singapore", 8, True),
    Place("Kilauea, Hawaii", 19.4050, -155.2830, P.VOLCANO, "Pacific/Honolulu", -10, True),
    Place("Suez", 29.9400, 32.5600, P.PORT, "Africa/Cairo", 2, True),
    Place("Panama Canal, Balboa", 8.9500, -79.5700, P.PORT, "America/Panama", -5, True),
    Place("Mount Etna", 37.7510, 14.9934, P.VOLCANO, "Europe/Rome", 1, True),
    Place("Dubai", 25.2650, 55.2950, P.CITY, "Asia/Dubai", 4, True),
    Place("Los Angeles, San Pedro", 33.7400, -118.2600, P.PORT, "America/Los_Angeles", -8, True),
    Place("Shanghai, Yangshan", 30.6300, 122.0700, P.PORT, "Asia/Shanghai", 8),
    Place("Hamburg", 53.5300, 9.9600, P.PORT, "Europe/Berlin", 1),
    Place("Santos", -23.9700, -46.3100, P.PORT, "America/Sao_Paulo", -3),
    Place("Durban", -29.8750, 31.0350, P.PORT, "Africa/Johannesburg", 2),
    Place("Piraeus", 37.9400, 23.6200, P.PORT, "Europe/Athens", 2),
    Place("Mumbai, Nhava Sheva", 18.9500, 72.9500, P.PORT, "Asia/Kolkata", 5.5),
    Place("Busan", 35.0800, 128.8000, P.PORT, "Asia/Seoul", 9),
    Place("Melbourne, Port Phillip", -37.8300, 144.9100, P.PORT, "Australia/Melbourne", 10),
    Place("Valparaiso", -33.0300, -71.6200, P.PORT, "America/Santiago", -4),
    Place("Lagos, Apapa", 6.4400, 3.3700, P.PORT, "Africa/Lagos", 1),
    Place("Vancouver", 49.2950, -123.1100, P.PORT, "America/Vancouver", -8),
    Place("Tokyo", 35.6850, 139.7530, P.CITY, "Asia/Tokyo", 9),
    Place("Mexico City", 19.4330, -99.1330, P.CITY, "America/Mexico_City", -6),
    Place("Cairo", 30.0450, 31.2360, P.CITY, "Africa/Cairo", 2),
    Place("Paris", 48.8570, 2.3520, P.CITY, "Europe/Paris", 1),
    Place("New York", 40.7080, -74.0060, P.CITY, "America/New_York", -5),
    Place("Buenos Aires", -34.6080, -58.3720, P.CITY, "America/Argentina/Buenos_Aires", -3),
    Place("Nairobi", -1.2860, 36.8200, P.CITY, "Africa/Nairobi", 3),
    Place("Istanbul", 41.0120, 28.9760, P.CITY, "Europe/Istanbul", 3),
    Place("Bangkok", 13.7540, 100.5010, P.CITY, "Asia/Bangkok", 7),
    Place("Kyiv", 50.4500, 30.5230, P.CITY, "Europe/Kyiv", 2),
    Place("Las Vegas", 36.1147, -115.1728, P.CITY, "America/Los_Angeles", -8),
    Place("Frankfurt Airport", 50.0330, 8.5700, P.AIRPORT, "Europe/Berlin", 1),
    Place("Atlanta Airport", 33.6400, -84.4280, P.AIRPORT, "America/New_York", -5),
    Place("Denver Airport", 39.8600, -104.6740, P.AIRPORT, "America/Denver", -7),
    Place("Addis Ababa Bole Airport", 8.9780, 38.7990, P.AIRPORT, "Africa/Addis_Ababa", 3),
    Place("Doha Hamad Airport", 25.2730, 51.6080, P.AIRPORT, "Asia/Qatar", 3),
    Place("Changi Airport", 1.3590, 103.9890, P.AIRPORT, "Asia/Singapore", 8),
    Place("Popocatepetl", 19.0230, -98.6220, P.VOLCANO, "America/Mexico_City", -6),
    Place("Mount Fuji", 35.3606, 138.7274, P.VOLCANO, "Asia/Tokyo", 9),
    Place("Sakurajima", 31.5930, 130.6570, P.VOLCANO, "Asia/Tokyo", 9),
    Place("Fagradalsfjall, Iceland", 63.8900, -22.2700, P.VOLCANO, "Atlantic/Reykjavik", 0),
    Place("Mount Yasur", -19.5320, 169.4470, P.VOLCANO, "Pacific/Efate", 11),
    Place("Zermatt", 46.0200, 7.7500, P.MOUNTAINS, "Europe/Zurich", 1),
    Place("Everest", 27.9880, 86.9250, P.MOUNTAINS, "Asia/Kathmandu", 5.75),
    Place("Torres del Paine", -50.9400, -73.0000, P.MOUNTAINS, "America/Punta_Arenas", -3),
    Place("Yosemite", 37.7400, -119.5700, P.MOUNTAINS, "America/Los_Angeles", -8),
    Place("Flevoland", 52.5300, 5.6500, P.FARMLAND, "Europe/Amsterdam", 1),
    Place("Garden City, Kansas", 37.9700, -100.8700, P.FARMLAND, "America/Chicago", -6),
    Place("Punjab, Ludhiana", 30.9000, 75.8500, P.FARMLAND, "Asia/Kolkata", 5.5),
    Place("Mato Grosso, Sorriso", -12.5500, -55.7100, P.FARMLAND, "America/Cuiaba", -4),
    Place("Ukraine, Poltava", 49.5900, 34.5500, P.FARMLAND, "Europe/Kyiv", 2),
    Place("Sossusvlei", -24.7300, 15.3400, P.DESERT, "Africa/Windhoek", 2),
    Place("Rub al Khali", 20.5000, 52.0000, P.DESERT, "Asia/Riyadh", 3),
    Place("Atacama, Calama", -22.3500, -68.9000, P.DESERT, "America/Santiago", -4),
    Place("Taklamakan", 38.9000, 82.3000, P.DESERT, "Asia/Shanghai", 8),
    Place("Santorini", 36.4050, 25.4000, P.ISLAND, "Europe/Athens", 2),
    Place("Malta, Valletta", 35.8990, 14.5140, P.ISLAND, "Europe/Malta", 1),
    Place("Mauritius, Port Louis", -20.1580, 57.4900, P.ISLAND, "Indian/Mauritius", 4),
    Place("Taveuni, Fiji", -16.8400, 179.9950, P.ISLAND, "Pacific/Fiji", 12),
    Place("Pitcairn", -25.0670, -130.1000, P.ISLAND, "Pacific/Pitcairn", -8),
    Place("Strait of Hormuz", 26.5500, 56.5000, P.SEA, "Asia/Dubai", 4),
    Place("North Sea, Ekofisk", 56.5400, 3.2100, P.SEA, "Europe/Oslo", 1),
    Place("Gulf of Guinea", 4.2000, 3.2000, P.SEA, "Africa/Lagos", 1),
    Place("Ilulissat, Greenland", 69.1800, -51.1000, P.ICE, "America/Nuuk", -3),
    Place("Belgrano II, Antarctica", -82.4900, -51.0700, P.ICE, "America/Argentina/Ushuaia", -3),
)
