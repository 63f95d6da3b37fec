#!/bin/bash

# A newer package removes the old one first: what is installed stays then, and nothing is said.
if [ "$1" = "upgrade" ] || [ "$1" = "failed-upgrade" ]; then
  exit 0
fi

if type update-alternatives >/dev/null 2>&1; then
  update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}'
else
  rm -f '/usr/bin/${executable}'
fi

# The profile that the installation put there (Ubuntu 24 and later).
profile='/etc/apparmor.d/${executable}'
if [ -f "$profile" ]; then
  if apparmor_status --enabled >/dev/null 2>&1 && hash apparmor_parser 2>/dev/null; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi

echo 'Chương trình đã được gỡ. Dữ liệu của văn phòng vẫn còn nguyên trong thư mục ~/.config/${sanitizedProductName}/du-lieu của từng người dùng.'
