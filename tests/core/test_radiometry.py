"""From digital numbers to decibels, with the vendor's own metadata."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.radiometry import Calibration, Caveat, Quantity, calibration_of, decibels, sigma_nought
from core_examples import JSON
from hypothesis import given

FULL = {"collect": {"image": {"scale_factor": 9.6e-05, "radiometry": "sigma_nought", "calibration": "full"}}}


def test_metadata_is_read_as_document_text_or_bytes() -> None:
    expected = Calibration(9.6e-05, "sigma_nought", "full")
    assert [calibration_of(form) for form in (FULL, json.dumps(FULL), json.dumps(FULL).encode())] == [expected] * 3


def test_a_scale_factor_alone_is_enough() -> None:
    assert calibration_of({"collect": {"image": {"scale_factor": 2}}}) == Calibration(2.0)


@pytest.mark.parametrize("scale", [None, 0, -1e-4, True, "1e-4", float("nan"), float("inf")])
def test_without_a_usable_scale_factor_nothing_is_calibrated(scale: Any) -> None:
    assert calibration_of({"collect": {"image": {"scale_factor": scale}}}) is None


@given(JSON)
def test_no_metadata_is_too_broken(document: Any) -> None:
    assert isinstance(calibration_of(document), Calibration | None)


def test_decibels_are_ten_times_the_logarithm_of_sigma_nought() -> None:
    assert decibels(3000, 9.6e-05) == pytest.approx(10 * math.log10(sigma_nought(3000, 9.6e-05)), abs=1e-12)
    assert decibels(1, 1.0) == 0
    assert math.isnan(decibels(0, 9.6e-05))


@pytest.mark.parametrize(
    ("word", "caveat"),
    [
        ("", None),
        ("full", None),
        ("partial", Caveat.PARTIAL),
        ("limited", Caveat.LIMITED),
        ("none", Caveat.UNCALIBRATED),
        ("no scale factor", Caveat.UNKNOWN),
        ("half", Caveat.UNKNOWN),
    ],
)
def test_only_a_full_calibration_goes_without_saying(word: str, caveat: Caveat | None) -> None:
    assert Calibration(1.0, calibration=word).caveat is caveat


def test_what_decibels_measure_is_told_by_the_product() -> None:
    assert Calibration(1.0, "beta_nought").quantity is Quantity.BETA_NOUGHT
    assert Calibration(1.0, "of_its_own").quantity is Quantity.BACKSCATTER


@pytest.mark.real_data
@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("CAPELLA_C14_SP_GEO_HH_20240709040329_20240709040358", (9.657046131856903e-05, "sigma_nought", "full")),
        ("CAPELLA_C11_SM_SLC_VV_20251031191104_20251031191109", (0.002206215908083018, "beta_nought", "partial")),
    ],
)
def test_real_metadata_is_understood(real_data: Path, file: str, expected: tuple[float, str, str]) -> None:
    assert calibration_of((real_data / f"{file}_extended.json").read_text()) == Calibration(*expected)
