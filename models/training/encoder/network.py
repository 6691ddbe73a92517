# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
"""The joint network: one BERT encoder, heads for names, cues, roles given a cue, and stance."""

import math

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

from pieces import FLAGS, SHAPES

TYPES = ["PERSON", "AGENCY", "ORGANIZATION", "COUNTRY", "NATIONALITY", "LOCATION"]
ENTITY = ["O"] + [p + t for t in TYPES for p in ("B-", "I-")]
CUE = ["O", "B-speech", "I-speech", "B-other", "I-other"]
ROLE = ["O", "B-SRC", "I-SRC", "B-CON", "I-CON"]
STANCE = ["NONE", "DENIAL", "DEMAND", "THREAT"]
FARTHEST = 65


class Layer(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.n1, self.n2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.i, self.u = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x, bias):
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        if bias is None:
            weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(d // self.heads), -1)
            mixed = torch.matmul(weights, v)
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.n1(x + self.o(mixed.transpose(1, 2).reshape(b, n, d)))
        return self.n2(x + self.u(F.gelu(self.i(x))))


class Encoder(nn.Module):
    """BERT, with embeddings of word shape and of flags added to its input."""

    def __init__(self, layers=6, width=384, heads=12, vocabulary=30522, positions=512):
        super().__init__()
        self.width = width
        self.w, self.p = nn.Embedding(vocabulary, width), nn.Embedding(positions, width)
        self.t, self.n = nn.Parameter(torch.zeros(width)), nn.LayerNorm(width, 1e-12)
        self.shape, self.flag = nn.Embedding(SHAPES, width), nn.Embedding(FLAGS, width)
        self.layers = nn.ModuleList(Layer(width, heads) for _ in range(layers))
        for new in (self.shape, self.flag):
            nn.init.normal_(new.weight, 0, 0.02)

    def forward(self, ids, shape, flags, mask=None):
        x = self.w(ids) + self.p.weight[: ids.shape[1]] + self.t + self.shape(shape) + self.flag(flags)
        x = self.n(x)
        bias = None if mask is None else ((1 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Network(nn.Module):
    def __init__(self, encoder, dropout=0.1, role_width=128, stance_width=64):
        super().__init__()
        self.encoder, self.drop = encoder, nn.Dropout(dropout)
        d = encoder.width
        self.entities, self.cues = nn.Linear(d, len(ENTITY)), nn.Linear(d, len(CUE))
        self.any_role = nn.Linear(d, len(ROLE))  # helps to train; not exported
        self.a, self.c = nn.Linear(d, role_width), nn.Linear(d, role_width)
        self.roles = RoleHead(role_width)
        self.sa, self.sc = nn.Linear(d, stance_width), nn.Linear(d, stance_width)
        self.stance = StanceHead(stance_width)

    def words(self, ids, shape, flags, mask, first):
        x = self.encoder(ids, shape, flags, mask)
        return self.drop(x[torch.arange(first.shape[0])[:, None], first])


class RoleHead(nn.Module):
    """Source and content tags of every word, given a cue: a [W,k], c [N,k], distance [N,W]."""

    def __init__(self, width):
        super().__init__()
        self.distance = nn.Embedding(2 * FARTHEST + 1, width)
        self.hidden, self.out, self.drop = nn.Linear(width, width), nn.Linear(width, len(ROLE)), nn.Dropout(0.1)
        nn.init.normal_(self.distance.weight, 0, 0.1)

    def forward(self, a, c, distance):
        z = F.gelu(a + c[:, None] + self.distance(distance))
        return self.out(self.drop(F.gelu(self.hidden(self.drop(z)))))


class StanceHead(nn.Module):
    """Stance of a quote: its cue and the mean and the greatest of its content's words."""

    def __init__(self, width):
        super().__init__()
        self.hidden, self.out, self.drop = nn.Linear(3 * width, 2 * width), nn.Linear(2 * width, len(STANCE)), nn.Dropout(0.2)

    def forward(self, a, c, content):
        total = content.sum(-1, keepdim=True).clamp(min=1)
        mean = torch.matmul(content[:, None, :], a if a.dim() == 3 else a[None])[:, 0] / total
        greatest = ((a if a.dim() == 3 else a[None]) + (content[..., None] - 1) * 1e4).amax(1)
        z = F.gelu(torch.cat([c, mean, greatest], -1))
        return self.out(self.drop(F.gelu(self.hidden(self.drop(z)))))


def load_bert(path, layers=6, width=384, heads=12):
    """The encoder with the weights of an ONNX export of BERT."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    product = {}  # weights of MatMul have no names: they go by the bias added to their product
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            product[node.output[0]] = weights[node.input[1]]
        if node.op_type == "Add":
            for one, other in ((0, 1), (1, 0)):
                if node.input[one] in weights and node.input[other] in product:
                    name = node.input[one].replace(".bias", ".weight")
                    weights[name] = product[node.input[other]].T
    encoder = Encoder(layers, width, heads)

    def tensor(name):
        return torch.tensor(np.array(weights[name]))

    def fill(module, name):
        module.weight.copy_(tensor(name + ".weight"))
        module.bias.copy_(tensor(name + ".bias"))

    with torch.no_grad():
        encoder.w.weight.copy_(tensor("embeddings.word_embeddings.weight"))
        encoder.p.weight.copy_(tensor("embeddings.position_embeddings.weight"))
        encoder.t.copy_(tensor("embeddings.token_type_embeddings.weight")[0])
        fill(encoder.n, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            p = f"encoder.layer.{i}."
            parts = [p + f"attention.self.{x}" for x in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([tensor(x + ".weight") for x in parts]))
            layer.qkv.bias.copy_(torch.cat([tensor(x + ".bias") for x in parts]))
            fill(layer.o, p + "attention.output.dense")
            fill(layer.i, p + "intermediate.dense")
            fill(layer.u, p + "output.dense")
            fill(layer.n1, p + "attention.output.LayerNorm")
            fill(layer.n2, p + "output.LayerNorm")
    return encoder
