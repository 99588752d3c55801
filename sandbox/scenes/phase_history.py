"""CPHD: a file with the header, XML and blocks of the standard, its signal being noise.

Layout: NGA.STND.0068-1 "Compensated Phase History Data", version 1.0.1, section 3: header lines `KEY := value`, a form
feed and a newline, the XML block (closed in the same way), per-vector parameters, signal.
"""

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from .grid import Item, file_shape
from .site import seed_of

PARAMETER_BYTES, SAMPLE_BYTES = 232, 2
ALIGNMENT = 64


@dataclass(frozen=True)
class PhaseHistory:
    """The phase history file of one item."""

    item: Item
    max_side: int

    def write(self, path: Path) -> None:
        """Write header, XML, per-vector parameters and signal."""
        import numpy as np

        vectors, samples = file_shape(self.item, self.max_side)
        rng = np.random.default_rng(seed_of(self.item["id"]))
        with path.open("wb") as handle:
            handle.write(self._head(vectors, samples))
            handle.write(bytes(vectors * PARAMETER_BYTES))
            for _ in range(vectors):
                noise = rng.standard_normal(samples * SAMPLE_BYTES, np.float32) * 24
                handle.write(np.clip(np.rint(noise), -127, 127).astype(np.int8).tobytes())

    def _head(self, vectors: int, samples: int) -> bytes:
        """Header and XML, padded so that the blocks after them are aligned."""
        xml = self._xml(vectors, samples).encode() + b"\f\n"
        parameters, signal = vectors * PARAMETER_BYTES, vectors * samples * SAMPLE_BYTES
        xml_at = 1024
        parameters_at = _aligned(xml_at + len(xml))
        fields = {
            "XML_BLOCK_SIZE": len(xml) - 2,
            "XML_BLOCK_BYTE_OFFSET": xml_at,
            "PVP_BLOCK_SIZE": parameters,
            "PVP_BLOCK_BYTE_OFFSET": parameters_at,
            "SIGNAL_BLOCK_SIZE": signal,
            "SIGNAL_BLOCK_BYTE_OFFSET": parameters_at + parameters,
            "CLASSIFICATION": "UNCLASSIFIED",
            "RELEASE_INFO": "UNRESTRICTED",
        }
        header = "CPHD/1.0.1\n" + "".join(f"{key} := {value}\n" for key, value in fields.items()) + "\f\n"
        return (header.encode().ljust(xml_at, b"\0") + xml).ljust(parameters_at, b"\0")

    def _xml(self, vectors: int, samples: int) -> str:
        properties = self.item["properties"]
        mode = "SPOTLIGHT" if "spot" in str(properties.get("sar:instrument_mode")) else "STRIPMAP"
        polarization = (properties.get("sar:polarizations") or ["HH"])[0]
        return f"""<?xml version="1.0" encoding="utf-8"?>
<CPHD xmlns="http://api.nsgreg.nga.mil/schema/cphd/1.0.1">
  <CollectionID>
    <CollectorName>{escape(str(properties.get("platform")))}</CollectorName>
    <CoreName>{escape(self.item["id"])}</CoreName>
    <CollectType>MONOSTATIC</CollectType>
    <RadarMode><ModeType>{mode}</ModeType></RadarMode>
    <Classification>UNCLASSIFIED</Classification>
    <ReleaseInfo>UNRESTRICTED</ReleaseInfo>
  </CollectionID>
  <Global>
    <DomainType>FX</DomainType>
    <SGN>-1</SGN>
    <Timeline><CollectionStart>{escape(str(properties.get("start_datetime")))}</CollectionStart></Timeline>
  </Global>
  <Data>
    <SignalArrayFormat>CI2</SignalArrayFormat>
    <NumBytesPVP>{PARAMETER_BYTES}</NumBytesPVP>
    <NumCPHDChannels>1</NumCPHDChannels>
    <Channel>
      <Identifier>{polarization}</Identifier>
      <NumVectors>{vectors}</NumVectors>
      <NumSamples>{samples}</NumSamples>
      <SignalArrayByteOffset>0</SignalArrayByteOffset>
      <PVPArrayByteOffset>0</PVPArrayByteOffset>
    </Channel>
    <NumSupportArrays>0</NumSupportArrays>
  </Data>
</CPHD>
"""


def _aligned(offset: int) -> int:
    return -(-offset // ALIGNMENT) * ALIGNMENT
